//! The names in format strings.

use proc_macro2::Ident;

/// The names that a format string reads: `{name}`, `{name:?}`, `{:width$}`, `{:.precision$}`.
pub(crate) fn names_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let text = text.replace("{{", "");
    for hole in text.split('{').skip(1) {
        let hole = hole.split('}').next().unwrap_or_default();
        let (argument, format) = hole.split_once(':').unwrap_or((hole, ""));
        names.push(argument.trim().to_owned());
        // Each part but the last ends before a `$`, so it ends in a name.
        let parts: Vec<&str> = format.split('$').collect();
        for part in &parts[..parts.len() - 1] {
            names.extend(part.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned));
        }
    }
    names.retain(|name| syn::parse_str::<Ident>(name).is_ok());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_format_strings() {
        assert_eq!(names_in("{total} {total:?} {a }"), ["total", "total", "a"]);
        assert_eq!(names_in("{:w$} {:.p$} {x:>1$} {0:w$.p$} {} {:?}"), ["w", "p", "x", "w", "p"]);
        assert_eq!(names_in("{{total}} {{{b}}}"), ["b"]);
    }
}
