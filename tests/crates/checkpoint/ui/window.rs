use parallel_for::parallel;

struct Socket(i32);

fn main() {
    let mut sockets = vec![Socket(0), Socket(1)];
    parallel!(checkpoint = "file", for i in 0..2 {
        sockets[i] = Socket(2);
    });
    drop(sockets);
}
