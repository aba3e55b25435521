use parallel_for::parallel;

fn if_loud() {}

fn main() {
    let xs = [1, 2, 3];
    if_loud();
    let loud = true;
    parallel!(if loud {
        for x in &xs {
            println!("{x}");
        }
    });
}
