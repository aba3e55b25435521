use parallel_for::parallel;

struct Bin {
    count: u32,
}

fn main() {
    let mut bins = vec![Bin { count: 0 }, Bin { count: 0 }];
    parallel!(for k in [0, 1, 0] {
        bins[k].count += 1;
    });
    println!("{}", bins[0].count);
}
