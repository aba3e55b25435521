use parallel_for::parallel;

struct Socket;

impl Socket {
    fn send(&self, _: i32) {}
}

fn main() {
    let socket = Socket;
    parallel!(backend = processes, for i in 0..10 {
        socket.send(i);
    });
}
