use parallel_for::parallel;

fn main() {
    let xs = [1, 2, 3];
    let (mut lineno, mut long) = (0, vec![]);
    parallel!(for x in xs.iter().filter(|x| **x > 0) {
        lineno += 1;
        if *x > 1 {
            long.push((lineno, x));
        }
    });
}
