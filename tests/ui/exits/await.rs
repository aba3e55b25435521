use parallel_for::parallel;

async fn fetch(page: u32) -> String {
    format!("page {page}")
}

async fn fetch_all() -> Vec<String> {
    parallel!(fetch(page).await for page in 0..10)
}

fn main() {
    let _pages = fetch_all();
}
