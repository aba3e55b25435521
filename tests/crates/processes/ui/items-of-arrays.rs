use parallel_for::parallel;

struct Socket;

fn main() {
    let wide = vec![[Some(1); 40], [None; 40]];
    let _ = parallel!(backend = processes, row[0].unwrap_or(0) for row in &wide);
    let _ = parallel!(backend = processes, row[0].unwrap_or(i) for (i, row) in wide.iter().enumerate());
    let sockets = [Socket, Socket];
    let _ = parallel!(backend = processes, { let _ = socket; i } for (i, socket) in sockets.iter().enumerate());
    let _ = parallel!(backend = processes, { let _ = socket; 1 } for (socket, _) in sockets.iter().zip(sockets.iter()));
    let _ = parallel!(backend = processes, { let _ = socket; x } for (socket, x) in sockets.iter().zip([1, 2]));
}
