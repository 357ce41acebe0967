internal import ArgumentParser
internal import Statistics

/// Learns from what it reads and prints what it expects, so that `tools/evaluate statistics` can
/// compare that with what others expect of the same.
@main struct MeasureStatistics: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure-statistics",
        abstract: "Learns from lines of standard input and prints what it expects.",
        subcommands: [Forecast.self, Clicks.self, Categories.self])

    /// The input's lines, cut at tabs.
    fileprivate static func forEachLine(_ body: ([Substring]) throws -> Void) throws {
        while let line = readLine() {
            try body(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }

    fileprivate static func numbers(_ text: Substring) throws -> [Double] {
        try text.split(separator: ",").map { part in
            guard let number = Double(part) else {
                throw ValidationError("\"\(part)\" is no number")
            }
            return number
        }
    }
}

struct Forecast: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lines are a name and the units of each day; answers are a name, whether it is "
            + "of a day or a week, and units, mean, lower and upper of each.")

    @Option(help: "Weeks to forecast.")
    var weeks = 8

    func run() throws {
        try MeasureStatistics.forEachLine { parts in
            let forecast = try DemandForecast(
                of: MeasureStatistics.numbers(parts[1]), weeks: weeks)
            for (kind, spans) in [("day", forecast.days), ("week", forecast.weeks)] {
                let values = spans.flatMap {
                    [$0.units, $0.meanUnits, $0.lowerUnits, $0.upperUnits]
                }
                let text = values.map { "\($0)" }.joined(separator: ",")
                print(parts[0], kind, text, separator: "\t")
            }
        }
    }
}

struct Clicks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lines are learn or ask, 1 for a click, and features; the first answer is the "
            + "constant and the coefficients, the others the probabilities of what was asked.")

    @Option(help: "How much coefficients are held back: 1/C of scikit-learn.")
    var ridge = 1.0

    func run() throws {
        var rows: [[Double]] = []
        var answers: [Bool] = []
        var asked: [[Double]] = []
        try MeasureStatistics.forEachLine { parts in
            let features = try MeasureStatistics.numbers(parts[2])
            if parts[0] == "learn" {
                rows.append(features)
                answers.append(parts[1] == "1")
            } else {
                asked.append(features)
            }
        }
        let fit = try LogisticRegression(Observations(rows), of: answers, ridge: ridge)
        print(([fit.constant] + fit.coefficients).map { "\($0)" }.joined(separator: ","))
        for features in asked {
            print(fit.probability(of: features))
        }
    }
}

struct Categories: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lines are learn or ask, a class and a text; the answers are the likeliest class "
            + "of each text that was asked and its probability.")

    @Option(help: "What is added to each count of a word.")
    var smoothing = 0.01

    func run() throws {
        var bayes = NaiveBayes(smoothing: smoothing)
        var asked: [[String]] = []
        try MeasureStatistics.forEachLine { parts in
            let words = parts[2].lowercased().split { !$0.isLetter && !$0.isNumber }.map(
                String.init)
            if parts[0] == "learn" {
                bayes.learn(words, as: String(parts[1]))
            } else {
                asked.append(words)
            }
        }
        for words in asked {
            guard let likeliest = bayes.classes(of: words, limit: 1).first else {
                throw ValidationError("nothing was learned")
            }
            print(likeliest.name, likeliest.probability, separator: "\t")
        }
    }
}
