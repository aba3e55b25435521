use parallel_for::parallel;

fn greet(names: &[&str], title: Option<&str>) {
    parallel!(let title = match title { Some(title) => title, None => return }; for name in names {
        println!("{title} {name}");
    });
}

fn main() {
    greet(&["Ada", "Grace"], None);
}
