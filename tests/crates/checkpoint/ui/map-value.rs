use parallel_for::parallel;

struct Socket;

fn main() {
    let _ = parallel!(checkpoint = "file", i => Socket for i in 0..10);
}
