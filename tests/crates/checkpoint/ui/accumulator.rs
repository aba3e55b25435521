use parallel_for::parallel;

struct Socket;

fn main() {
    let mut sockets = Vec::new();
    parallel!(checkpoint = "file", for _ in 0..10 {
        sockets.push(Socket);
    });
    drop(sockets);
}
