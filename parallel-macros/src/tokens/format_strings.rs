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
    names.retain(|name| name == "self" || syn::parse_str::<Ident>(name).is_ok());
    names
}

/// The format string with another name for `self`: of holes, widths and precisions.
pub(crate) fn rename_self(text: &str, name: &str) -> String {
    let mut renamed = String::new();
    // Doubled braces are none.
    for (number, part) in text.split("{{").enumerate() {
        renamed.push_str(if number > 0 { "{{" } else { "" });
        for (number, hole) in part.split('{').enumerate() {
            if number == 0 {
                renamed.push_str(hole);
                continue;
            }
            let (hole, rest) = hole.split_at(hole.find('}').unwrap_or(hole.len()));
            renamed.push('{');
            let mut rest_of_hole = hole;
            while let Some(at) = rest_of_hole.find("self") {
                let (before, behind) = (&rest_of_hole[..at], &rest_of_hole[at + "self".len()..]);
                let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
                let is_name = !is_part(before.chars().next_back()) && !is_part(behind.chars().next());
                renamed.push_str(before);
                renamed.push_str(if is_name { name } else { "self" });
                rest_of_hole = behind;
            }
            renamed.push_str(rest_of_hole);
            renamed.push_str(rest);
        }
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_format_strings() {
        assert_eq!(names_in("{total} {total:?} {a }"), ["total", "total", "a"]);
        assert_eq!(names_in("{:w$} {:.p$} {x:>1$} {0:w$.p$} {} {:?}"), ["w", "p", "x", "w", "p"]);
        assert_eq!(names_in("{{total}} {{{b}}}"), ["b"]);
        assert_eq!(names_in("{self} {self:?} {struct}"), ["self", "self"]);
    }

    #[test]
    fn self_has_another_name() {
        assert_eq!(rename_self("self {self} {self:?} {{self}} {{{self}}}", "me"), "self {me} {me:?} {{self}} {{{me}}}");
        assert_eq!(
            rename_self("{myself} {x:self$} {x:>1$.self$} { self } {selfless}", "me"),
            "{myself} {x:me$} {x:>1$.me$} { me } {selfless}"
        );
        assert_eq!(rename_self("{self", "me"), "{me");
    }
}
