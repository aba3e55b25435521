use parallel_for::parallel;

#[derive(Default)]
struct Table {
    rows: Vec<usize>,
}

impl Table {
    fn entry(&mut self, key: usize) -> Row<'_> {
        if self.rows.len() <= key {
            self.rows.resize(key + 1, 0);
        }
        Row(&mut self.rows[key])
    }
}

struct Row<'a>(&'a mut usize);

impl<'a> Row<'a> {
    fn or_default(self) -> &'a mut usize {
        self.0
    }
}

fn main() {
    let mut table = Table::default();
    parallel!(for k in [1, 2, 1] {
        *table.entry(k).or_default() += 1;
    });
    println!("{:?}", table.rows);
}
