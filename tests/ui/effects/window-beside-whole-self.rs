use parallel_for::parallel;

struct Table {
    source: Vec<f64>,
    out: Vec<f64>,
}

impl Table {
    fn pull(&self, i: usize) -> f64 {
        self.source[i] * 2.0
    }

    fn fill(&mut self) {
        parallel!(for i in 0..self.out.len() {
            self.out[i] = self.pull(i);
        });
    }
}

fn main() {
    let mut table = Table { source: vec![1.0; 9], out: vec![0.0; 9] };
    table.fill();
    println!("{}", table.out[0]);
}
