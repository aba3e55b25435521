use parallel_for::parallel;

fn main() {
    let seats = [("Ada", 2), ("Grace", 0)];
    let mut plan = ["", "", ""];
    parallel!(for (name, seat) in seats {
        plan[seat] = name;
    });
    println!("{plan:?}");
}
