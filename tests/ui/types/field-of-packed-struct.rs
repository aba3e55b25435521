use parallel_for::parallel;

#[repr(C, packed)]
struct Header {
    tag: u8,
    sizes: [u64; 4],
}

impl Header {
    fn double(&self) -> Vec<u64> {
        parallel!(2 * self.sizes[i] for i in 0..4)
    }
}

fn main() {
    let header = Header { tag: 1, sizes: [1, 2, 3, 4] };
    println!("{} {:?}", header.tag, header.double());
}
