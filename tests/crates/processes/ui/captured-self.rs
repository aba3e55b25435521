use parallel_for::parallel;

struct Model {
    weight: f64,
}

impl Model {
    fn at(&self, i: i32) -> f64 {
        self.weight * f64::from(i)
    }

    fn all(&self) -> Vec<f64> {
        parallel!(backend = processes, self.at(i) for i in 0..10)
    }
}

fn main() {
    Model { weight: 1.0 }.all();
}
