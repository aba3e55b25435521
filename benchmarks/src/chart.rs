//! The chart: for each row three bars on a logarithmic axis, written as SVG by hand.

use crate::engines::Engine;
use crate::machine;
use crate::table::number;
use crate::turns::Standing;
use std::fmt::Write;

const LEFT: f64 = 290.0;
const WIDTH: f64 = 620.0;
const RIGHT: f64 = 190.0;
const TOP: f64 = 92.0;
const ROW: f64 = 42.0;
const BAR: f64 = 10.0;

const OURS: &str = "#c2410c";
const SLEEPER: &str = "#2563eb";
const PEER: &str = "#94a3b8";

/// The axis: speedups from `least` to `most`, both powers of ten or ten times two.
struct Axis {
    least: f64,
    most: f64,
}

impl Axis {
    fn over(values: &[f64]) -> Self {
        let least = values.iter().copied().fold(0.5, f64::min).max(1e-4);
        let most = values.iter().copied().fold(2.0, f64::max);
        Self { least: 10_f64.powf(least.log10().floor()), most: most * 1.1 }
    }

    fn x(&self, value: f64) -> f64 {
        let part = (value.max(self.least) / self.least).ln() / (self.most / self.least).ln();
        LEFT + WIDTH * part
    }

    fn ticks(&self) -> impl Iterator<Item = f64> {
        let decades =
            (self.least.log10().round() as i32..=self.most.log10().floor() as i32).map(|power| 10_f64.powi(power));
        let most = self.most;
        decades.flat_map(|decade| [decade, 2.0 * decade, 5.0 * decade]).filter(move |&tick| tick <= most)
    }
}

/// How many times as fast as the plain loop ours, the best peer that sleeps and the best of all peers are.
pub fn chart(standings: &[Standing]) -> String {
    let bars = |row: &Standing| {
        let ours = row.speedup(Engine::Ours).map(|speedup| (Engine::Ours, speedup));
        [(OURS, ours), (SLEEPER, row.best_peer(true)), (PEER, row.best_peer(false))]
    };
    let values: Vec<f64> = standings.iter().flat_map(bars).filter_map(|(_, bar)| Some(bar?.1)).collect();
    let axis = Axis::over(&values);
    let (width, bottom) = (LEFT + WIDTH + RIGHT, TOP + ROW * standings.len() as f64);

    let mut svg = String::new();
    let _ = writeln!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">
<rect width="{width}" height="{height}" fill="#ffffff"/>
<text x="16" y="26" font-size="16" font-weight="bold">Speed of loops, as multiples of the plain serial loop</text>
<text x="16" y="46" fill="#475569">{machine}; logarithmic axis</text>"##,
        height = bottom + 24.0,
        machine = escape(&machine::description()),
    );
    for (place, (colour, text)) in
        [(OURS, "parallel!"), (SLEEPER, "best peer that sleeps when idle"), (PEER, "best of all peers")]
            .iter()
            .enumerate()
    {
        let x = LEFT + 215.0 * place as f64;
        let _ = writeln!(svg, r#"<rect x="{x}" y="56" width="12" height="12" fill="{colour}"/>"#);
        let _ = writeln!(svg, r#"<text x="{}" y="66">{text}</text>"#, x + 18.0);
    }
    for tick in axis.ticks() {
        let x = axis.x(tick);
        let colour = if tick == 1.0 { "#0f172a" } else { "#e2e8f0" };
        let _ = writeln!(svg, r#"<path d="M{x:.1} {TOP}V{bottom}" stroke="{colour}"/>"#);
        let _ = writeln!(
            svg,
            r##"<text x="{x:.1}" y="{}" text-anchor="middle" fill="#475569">{}</text>"##,
            TOP - 6.0,
            short(tick)
        );
    }
    for (place, standing) in standings.iter().enumerate() {
        let y = TOP + ROW * place as f64 + 5.0;
        let (x, middle) = (LEFT - 10.0, y + 1.5 * BAR + 4.0);
        let _ = writeln!(svg, r#"<text x="{x}" y="{middle}" text-anchor="end">{}</text>"#, escape(&standing.row));
        for (place, (colour, bar)) in bars(standing).into_iter().enumerate() {
            let Some((engine, speedup)) = bar else { continue };
            let (y, from) = (y + (BAR + 1.0) * place as f64, axis.x(axis.least));
            let length = (axis.x(speedup) - from).max(1.0);
            let _ = writeln!(
                svg,
                r#"<rect x="{from:.1}" y="{y:.1}" width="{length:.1}" height="{BAR}" fill="{colour}"><title>{engine}: {value}</title></rect>
<text x="{x:.1}" y="{text:.1}" font-size="10" fill="{colour}">{engine} {value}</text>"#,
                engine = engine.name(),
                value = number(speedup),
                x = from + length + 5.0,
                text = y + BAR - 1.0,
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn short(tick: f64) -> String {
    if tick < 1.0 { format!("{tick:.4}").trim_end_matches('0').to_owned() } else { format!("{tick}") }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_goes_from_end_to_end() {
        let axis = Axis::over(&[0.02, 3.0]);
        assert!((axis.x(axis.least) - LEFT).abs() < 1e-9);
        assert!((axis.x(axis.most) - LEFT - WIDTH).abs() < 1e-9);
        assert!(axis.ticks().any(|tick| tick == 1.0));
    }

    #[test]
    fn ticks_are_short() {
        assert_eq!([0.001, 0.5, 1.0, 20.0].map(short), ["0.001", "0.5", "1", "20"]);
    }
}
