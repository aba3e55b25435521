use parallel_for::parallel;

fn main() {
    let mut total = 0.0;
    parallel!(let mut seen: Vec<usize> = Vec::new(); 'items: for i, x in [1.0, 2.0].iter().enumerate() let y: f64 = x * 2.0 {
        if i > 8 {
            continue 'items;
        }
        seen.push(i);
        y
    } then |y: f64| total += y);
    println!("{total}");
}
