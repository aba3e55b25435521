use parallel_for::parallel;

struct Named(u8);

fn main() {
    let mut list = Vec::new();
    parallel!(backend = mpi, for i in 0..10_u8 { list.push(Named(i)); });
    drop(list);
}
