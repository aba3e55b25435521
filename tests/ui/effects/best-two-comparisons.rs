use parallel_for::parallel;

fn main() {
    let heights = [3, 1, 4];
    let mut odd = 0;
    parallel!(for height in heights {
        if height > odd {
            odd = height;
        }
        if height < odd {
            odd = height;
        }
    });
    println!("{odd}");
}
