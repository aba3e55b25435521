use parallel_for::parallel;

fn main() {
    let (mut least, mut hit, mut hits) = (vec![9; 3], false, 0);
    parallel!(for i in 0..9_usize {
        hit = false;
        if i < least[i % 3] {
            least[i % 3] = i;
            hit = true;
        }
        if hit {
            hits += 1;
        }
    });
    println!("{hits} {hit}");
}
