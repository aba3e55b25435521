//! Which variables count the items, so that they may be read, seen from the tokens alone.

use super::{expand, tokens};

fn is_counted(text: &str) -> bool {
    let expansion = expand(tokens(text)).to_string();
    expansion.contains("counted (") && !expansion.contains("compile_error")
}

#[test]
fn what_each_item_adds_is_counted() {
    for body in [
        "k += 1; f(k);",
        "f(k); k += 4;",
        "if k > 3 { return; } k += 1; if c { break; }",
        "let j = k; k += 1; out.push((j, k.min(3), format!(\"{k}\")));",
        "k += 1; for i in 0..k { if c { continue; } f(i); }",
        "self.k += 1; f(self.k);",
        "k += 1; if c { continue; } f(k);",
    ] {
        let text = format!("for x in xs {{ {body} }}");
        assert!(is_counted(&text), "{text}");
    }
}

#[test]
fn what_may_be_changed_otherwise_is_not() {
    for text in [
        // Lent to be changed.
        "for x in xs { k += 1; f(&mut k); }",
        "for x in xs { k += 1; let r = &mut k; *r += x; f(k); }",
        "for x in xs { k += 1; k.add_assign(2); f(k); }",
        "for x in xs { k += 1; match k { ref mut r => *r += 1 } f(k); }",
        "for x in xs { k += 1; let ref mut r = k; f(k); }",
        "for x in xs { k += 1; *(&mut k) += 2; f(k); }",
        "for x in xs { k += 1; assert!(f(&mut k)); f(k); }",
        "for x in xs { k += 1; g(|| f(&mut k)); f(k); }",
        // Left out by an item, perhaps.
        "for x in xs { if c { continue; } k += 1; f(k); }",
        "for x in xs { f(format!(\"{}\", if c { continue } else { 1 })); k += 1; f(k); }",
        "for x in xs { assert!(if c { continue } else { true }); k += 1; f(k); }",
        "for x in xs { for _ in 0..(if c { continue } else { 2 }) { } k += 1; f(k); }",
        "for x in xs { let Some(y) = x else { continue }; k += 1; f(k); }",
        "for x in xs if c { k += 1; f(k); }",
        "for x in xs for y in x { k += 1; f(k); }",
        "for x in xs.iter().filter(|x| c(x)) { k += 1; f(k); }",
        "for x in xs { if c { k += 1; } f(k); }",
        "for x in xs { k += 1; k += 1; f(k); }",
        // Another variable of the name.
        "for x in xs { if c { k += 1; } let mut k = k; k += 1; f(k); }",
        "for x in xs { if c { k += 1; } let k = &mut z; *k += 1; f(k); }",
        "for k in xs { k += 1; f(k); }",
        // Read where no item is.
        "let v = vec![0; k]; for x in xs { k += 1; f(k); }",
        "for x in xs { k += 1; k } then |k| { f(k); }",
        "retries = 1, for x in xs { k += 1; f(k); }",
        "backend = processes, for x in xs { k += 1; f(k); }",
    ] {
        assert!(!is_counted(text), "{text}");
    }
}
