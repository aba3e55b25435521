use parallel_for::parallel;

struct Socket;

fn main() {
    let path = std::path::Path::new("file");
    let _ = parallel!(checkpoint = path, Socket for _ in 0..10);
}
