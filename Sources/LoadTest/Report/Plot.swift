internal import Glibc

/// An axis of a plot: what it spans, and where it is marked.
struct Axis {
    struct Tick {
        var value: Double
        var label: String
    }

    var label: String
    var low: Double
    var high: Double
    var isLogarithmic = false
    var ticks: [Tick]

    /// Where `value` lies, from 0 to 1; what lies beyond is held at the ends.
    func place(_ value: Double) -> Double {
        let share =
            isLogarithmic
            ? (log(max(value, low)) - log(low)) / (log(high) - log(low))
            : (value - low) / (high - low)
        return min(max(share, 0), 1)
    }

    /// From 0 to a round number above `most`.
    static func linear(_ label: String, upTo most: Double, _ text: (Double) -> String) -> Axis {
        let step = roundStep(max(most, 1e-9) / 4)
        let count = Int((max(most, 1e-9) / step).rounded(.up))
        let ticks = (0...count).map { index in
            Tick(value: Double(index) * step, label: text(Double(index) * step))
        }
        return Axis(label: label, low: 0, high: Double(count) * step, ticks: ticks)
    }

    /// The same axis, ending at `most`.
    func ending(at most: Double) -> Axis {
        var axis = self
        axis.high = most
        axis.ticks.removeAll { $0.value > most }
        return axis
    }

    /// From the round number at or below `least` to the one at or above `most`.
    static func logarithmic(
        _ label: String, _ least: Double, _ most: Double, _ text: (Double) -> String
    ) -> Axis {
        let (least, most) = (max(least, 1e-6), max(most, 2e-6))
        var marks: [Double] = []
        for power in Int(log10(least).rounded(.down))...Int(log10(most).rounded(.up)) {
            marks += [1, 2, 5].map { $0 * pow(10, Double(power)) }
        }
        let low = marks.last { $0 <= least * 1.0001 } ?? least
        let high = marks.first { $0 >= most * 0.9999 && $0 > low } ?? most
        marks = marks.filter { $0 >= low && $0 <= high }
        if high / low < 8 {
            // So near each other, all round numbers between have room.
            let unit = pow(10, log10(low).rounded(.down))
            marks = (1...80).map { Double($0) * unit }.filter { $0 >= low && $0 <= high * 1.0001 }
        }
        // Over several decades only their beginnings have room.
        let isWide = high / low > 1_500
        let shown = marks.filter { !isWide || abs(log10($0) - log10($0).rounded()) < 0.01 }
        return Axis(
            label: label, low: low, high: high, isLogarithmic: true,
            ticks: shown.map { Tick(value: $0, label: text($0)) })
    }

    /// 1, 2 or 5 times a power of ten, at least `size`.
    private static func roundStep(_ size: Double) -> Double {
        let power = pow(10, log10(size).rounded(.down))
        return ([1, 2, 5].first { $0 * power >= size * 0.9999 } ?? 10) * power
    }
}

/// A drawing of lines and marks over two axes, as SVG that takes its colours from the page.
struct Plot {
    struct Point {
        var x: Double
        var y: Double
    }

    struct Line {
        /// The class that gives it its colour.
        var style: String
        var points: [Point]
        /// Whether what lies below is tinted.
        var isFilled = false
    }

    struct Mark {
        var style: String
        var point: Point
        /// What is told when somebody points at it.
        var title: String
        /// Where its label stands if it has one.
        var label = ""
    }

    /// What the drawing shows, for those who cannot see it.
    var title: String
    var x: Axis
    var y: Axis
    var lines: [Line] = []
    var marks: [Mark] = []
    /// A level to compare with, and its name.
    var level: (value: Double, label: String)?
    var height = 280.0

    private let width = 860.0
    private let inset = (left: 64.0, right: 30.0, top: 14.0, bottom: 46.0)

    init(title: String, x: Axis, y: Axis) {
        self.title = title
        self.x = x
        self.y = y
    }

    var svg: String {
        """
        <svg viewBox="0 0 \(at(width)) \(at(height))" role="img">
        <title>\(escaped(title))</title>
        \(grid)
        \(lines.map(drawing(of:)).joined(separator: "\n"))
        \(levelDrawing)
        \(marks.map(drawing(of:)).joined(separator: "\n"))
        </svg>
        """
    }

    private func across(_ value: Double) -> Double {
        inset.left + x.place(value) * (width - inset.left - inset.right)
    }

    private func down(_ value: Double) -> Double {
        height - inset.bottom - y.place(value) * (height - inset.top - inset.bottom)
    }

    private var grid: String {
        let floor = height - inset.bottom
        var parts = y.ticks.map { tick in
            let level = at(down(tick.value))
            return """
                <line class="grid" x1="\(at(inset.left))" x2="\(at(width - inset.right))" \
                y1="\(level)" y2="\(level)"/>\
                <text class="tick end" x="\(at(inset.left - 8))" y="\(level)" \
                dy="0.32em">\(escaped(tick.label))</text>
                """
        }
        parts += x.ticks.map { tick in
            let place = at(across(tick.value))
            return """
                <line class="grid" x1="\(place)" x2="\(place)" y1="\(at(floor))" \
                y2="\(at(floor + 4))"/>\
                <text class="tick middle" x="\(place)" y="\(at(floor + 19))">\
                \(escaped(tick.label))</text>
                """
        }
        parts.append(
            """
            <text class="axis middle" x="\(at((inset.left + width - inset.right) / 2))" \
            y="\(at(height - 6))">\(escaped(x.label))</text>
            <text class="axis middle" transform="translate(14 \(at((inset.top + floor) / 2))) \
            rotate(-90)">\(escaped(y.label))</text>
            """)
        return parts.joined(separator: "\n")
    }

    private func drawing(of line: Line) -> String {
        guard let first = line.points.first, let last = line.points.last else { return "" }
        let path = line.points.map { "\(at(across($0.x))) \(at(down($0.y)))" }
            .joined(separator: "L")
        let stroke = "<path class=\"line \(line.style)\" d=\"M\(path)\"/>"
        guard line.isFilled else { return stroke }
        let floor = at(height - inset.bottom)
        return """
            <path class="area \(line.style)" d="M\(at(across(first.x))) \(floor)L\(path)\
            L\(at(across(last.x))) \(floor)Z"/>\(stroke)
            """
    }

    private func drawing(of mark: Mark) -> String {
        let (left, top) = (across(mark.point.x), down(mark.point.y))
        let label =
            mark.label.isEmpty
            ? ""
            : """
            <text class="note end" x="\(at(left - 12))" y="\(at(top + 20))">\
            \(escaped(mark.label))</text>
            """
        return """
            <circle class="mark \(mark.style)" cx="\(at(left))" cy="\(at(top))" r="5">\
            <title>\(escaped(mark.title))</title></circle>\(label)
            """
    }

    private var levelDrawing: String {
        guard let level else { return "" }
        let height = at(down(level.value))
        return """
            <line class="level" x1="\(at(inset.left))" x2="\(at(width - inset.right))" \
            y1="\(height)" y2="\(height)"/>\
            <text class="note" x="\(at(inset.left + 8))" y="\(height)" dy="-6">\
            \(escaped(level.label))</text>
            """
    }

    private func at(_ value: Double) -> String {
        decimal(value, digits: 1)
    }
}

/// `text` as HTML and XML write it.
func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;")
}
