internal import Histogram

extension Outcome {
    /// The result as one page that needs nothing else: it is well-formed XML too.
    package var html: String {
        """
        <!DOCTYPE html>
        <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>Load on \(escaped(server)): \(escaped(verdict))</title>
        <style>
        \(pageStyle)
        </style>
        </head>
        <body>
        <main>
        <p class="kicker">Load on \(escaped(server)), \(escaped(startedAt))</p>
        <h1>\(escaped(verdict))</h1>
        \(figures)
        \(warnings)
        \(steps.count > 1 ? stepSection : "")
        \(percentileSection)
        \(timeSection)
        \(methodSection)
        \(planSection)
        </main>
        </body>
        </html>

        """
    }

    // MARK: Figures

    private var figures: String {
        let all = chosen.tally.all
        let load = chosen.machineLoad
        let shown: [(String, String, String)] = [
            ("p50", decimal(all.milliseconds(at: 50)) + " ms", "half of the calls"),
            ("p99", decimal(all.milliseconds(at: 99)) + " ms", "99 of 100"),
            ("p99.9", decimal(all.milliseconds(at: 99.9)) + " ms", "999 of 1,000"),
            ("Wrong answers", grouped(wrong), "of \(grouped(checked))"),
            ("Load program", decimal(chosen.processors, digits: 2), "processors used"),
            (
                "Machine’s load", decimal(load.after, digits: 1),
                "on \(machineProcessors) processors"
            ),
        ]
        let items = shown.map { name, value, unit in
            "<div><dt>\(name)</dt><dd>\(value) <small>\(unit)</small></dd></div>"
        }
        return "<dl class=\"figures\">\(items.joined(separator: "\n"))</dl>"
    }

    private var warnings: String {
        var text = ""
        if !complaints.isEmpty {
            text += list("doubts wrong", complaints.map { "Wrong: \($0)." })
        }
        var doubts = chosen.doubts
        doubts += chosen.tally.refusals.sorted { $0.key < $1.key }.map { status, count in
            "\(grouped(count)) calls were refused with \(status)."
        }
        if chosen.tally.unanswered > 0 {
            doubts.append("\(grouped(chosen.tally.unanswered)) calls had no answer at the end.")
        }
        return doubts.isEmpty ? text : text + list("doubts", doubts)
    }

    private func list(_ style: String, _ items: [String]) -> String {
        let items = items.map { "<li>\(escaped($0))</li>" }.joined()
        return "<ul class=\"\(style)\">\(items)</ul>"
    }

    func section(_ title: String, _ about: String, _ content: String) -> String {
        """
        <section>
        <h2>\(escaped(title))</h2>
        <p class="about">\(escaped(about))</p>
        \(content)
        </section>
        """
    }

    // MARK: Tables

    private func table(_ head: [String], _ rows: [(style: String, cells: [String])]) -> String {
        let head = head.map { "<th>\(escaped($0))</th>" }.joined()
        let rows = rows.map { row in
            let cells = row.cells.map { "<td>\($0)</td>" }.joined()
            return row.style.isEmpty
                ? "<tr>\(cells)</tr>" : "<tr class=\"\(row.style)\">\(cells)</tr>"
        }
        return """
            <div class="wide"><table><thead><tr>\(head)</tr></thead>
            <tbody>\(rows.joined(separator: "\n"))</tbody></table></div>
            """
    }

    private var methodSection: String {
        var rows = Operation.allCases.compactMap { operation -> (String, [String])? in
            let latencies = chosen.tally.latencies[operation.rawValue]
            guard latencies.totalCount > 0 else { return nil }
            return ("", cells(operation.name, latencies))
        }
        rows.append(("sum", cells("all", chosen.tally.all)))
        return section(
            "Methods", "Latencies in milliseconds, each from the moment the call was due.",
            table(
                ["Method", "Calls", "Per second"]
                    + (Outcome.percentiles + [99.99]).map { "p\(decimal($0, digits: 2))" }
                    + ["Max"], rows))
    }

    private func cells(_ name: String, _ latencies: Histogram<UInt32>) -> [String] {
        let count = Int(latencies.totalCount)
        let rate = Double(count) / chosen.step.measuredSeconds
        return [name, grouped(count), grouped(Int(rate.rounded()))]
            + (Outcome.percentiles + [99.99, 100]).map { decimal(latencies.milliseconds(at: $0)) }
    }

    /// The steps as a table, in the order in which they were made.
    var stepTable: String {
        let rows = steps.map { result in
            let isChosen = result.step.number == chosen.step.number
            return (
                isChosen ? "sum" : "",
                [
                    grouped(Int(result.step.rate.rounded())),
                    grouped(Int(result.answeredRate.rounded())),
                    decimal(result.tally.all.milliseconds(at: 50)), decimal(result.p99),
                    decimal(result.tally.lateness.milliseconds(at: 99)),
                    decimal(result.processors, digits: 2),
                    decimal(result.machineLoad.after, digits: 1),
                    grouped(failures(result)), result.holds ? "yes" : "no",
                ]
            )
        }
        return table(
            [
                "Asked for /s", "Answered /s", "p50", "p99", "Begun late, p99",
                "Load program, processors", "Machine’s load", "Not answered well", "Holds",
            ], rows)
    }

    private var planSection: String {
        let mix = Operation.allCases.filter { plan.mix[$0] > 0 }.map { operation in
            "\(operation.name) \(percent(plan.mix[operation]))"
        }
        let threads = plan.threads == 1 ? "1 thread" : "\(plan.threads) threads"
        let lines: [(String, String)] = [
            ("Mix", mix.joined(separator: ", ")),
            (
                "Goods",
                "\(grouped(items)) products, chosen with a popularity "
                    + "like 1 / rank^\(decimal(plan.exponent))"
            ),
            ("Arrivals", plan.arrivals == .poisson ? "at random (Poisson)" : "evenly spaced"),
            (
                "Connections",
                "\(plan.connections), each with up to \(plan.streams) calls at once, on \(threads)"
            ),
            (
                "Steps",
                "\(decimal(plan.duration)) s each, after \(decimal(plan.warmUp)) s "
                    + "that do not count"
            ),
            ("Seed", "\(plan.seed)"),
        ]
        let items = lines.map { "<dt>\($0.0)</dt><dd>\(escaped($0.1))</dd>" }
        return section(
            "How it was measured",
            "Calls come when they are due, whether or not earlier ones were answered; each latency "
                + "counts from that moment, so waiting is never left out. Every answer is checked.",
            "<dl class=\"plan\">\(items.joined(separator: "\n"))</dl>")
    }
}
