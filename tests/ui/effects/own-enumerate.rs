use parallel_for::parallel;

struct Table(Vec<usize>);

impl Table {
    fn enumerate(self) -> impl Iterator<Item = (usize, usize)> {
        self.0.into_iter().enumerate().map(|(i, x)| (i + 3, x))
    }
}

fn main() {
    let mut out = vec![0; 100];
    parallel!(for (i, x) in Table(vec![1, 2]).enumerate() {
        out[i] = x;
    });
    println!("{out:?}");
}
