use parallel_for::parallel;

struct Socket;

fn main() {
    let sockets = [Socket, Socket];
    let pair = (1, &sockets[0]);
    let _ = parallel!(backend = processes, { let _ = pair; i } for i in 0..10);
    let list: Vec<&Socket> = sockets.iter().collect();
    let _ = parallel!(backend = processes, { let _ = list[i]; i } for i in 0..2);
    let perhaps = sockets.first();
    let _ = parallel!(backend = processes, { let _ = perhaps; i } for i in 0..2);
}
