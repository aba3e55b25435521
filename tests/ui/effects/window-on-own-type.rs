use parallel_for::parallel;
use std::ops::{Index, IndexMut};

struct Image(Vec<u8>);

impl Index<usize> for Image {
    type Output = u8;
    fn index(&self, at: usize) -> &u8 {
        &self.0[at]
    }
}

impl IndexMut<usize> for Image {
    fn index_mut(&mut self, at: usize) -> &mut u8 {
        &mut self.0[at]
    }
}

fn main() {
    let mut image = Image(vec![0; 256]);
    parallel!(for i in 0..256 {
        image[i] = 255 - i as u8;
    });
    println!("{}", image[0]);
}
