use parallel_for::parallel;

struct Socket;

fn main() {
    let mut sockets = Vec::new();
    parallel!(backend = processes, for _i in 0..10 {
        sockets.push(Socket);
    });
}
