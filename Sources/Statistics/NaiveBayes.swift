internal import Glibc

/// Tells from the words of a text which class it belongs to, by counting the words of others.
///
/// Multinomial naive Bayes with additive smoothing, in logarithms:
///
///     score(c) = log P(c) + sum over words w of n(w) log((count(w, c) + a) / (count(c) + a V))
///
/// with V known words. Words that no text had say nothing. Only counts are kept, so that a text
/// more is learned in the time it takes to read it.
///
/// Sources: A. McCallum, K. Nigam, "A comparison of event models for naive Bayes text
/// classification", AAAI-98 workshop; C. Manning and others, Introduction to Information Retrieval,
/// section 13.2. Words of one text depend on one another, so that n of them say less than n times
/// as much: they count as the root of n (compare J. Rennie and others, "Tackling the poor
/// assumptions of naive Bayes text classifiers", ICML 2003, section 4).
package struct NaiveBayes: Sendable, Equatable {
    /// How many different words are learned; later ones say nothing. The counts of 200,000 words in
    /// a few classes each are some 20 MB.
    package static let wordLimit = 200_000
    /// How many classes there may be: their scores are worked out for every text.
    package static let classLimit = 10_000

    /// What is added to each count, so that a word that a class never had does not rule it out.
    package let smoothing: Double
    /// The classes by name, in the order in which they were first met.
    package private(set) var classes: [String] = []
    /// Texts of each class.
    package private(set) var textCounts: [Int] = []
    /// Words in each class's texts.
    package private(set) var wordCounts: [Int] = []
    /// How often each word was met in each class that has it, by the class's position.
    package private(set) var words: [String: [ClassCount]] = [:]
    private var positions: [String: Int] = [:]

    /// How often a class has a word.
    package struct ClassCount: Sendable, Equatable {
        package let position: Int
        package var count: Int

        package init(position: Int, count: Int) {
            self.position = position
            self.count = count
        }
    }

    package init(smoothing: Double) {
        precondition(smoothing > 0 && smoothing.isFinite, "a count is smoothed by something")
        self.smoothing = smoothing
    }

    /// What was learned, as it was written down.
    package init(
        smoothing: Double, classes: [(name: String, textCount: Int)],
        words: [(word: String, counts: [ClassCount])]
    ) throws(StatisticsError) {
        guard smoothing > 0, smoothing.isFinite else { throw .valueForbidden }
        self.init(smoothing: smoothing)
        for entry in classes {
            guard positions[entry.name] == nil, entry.textCount > 0 else { throw .valueForbidden }
            _ = addClass(entry.name)
            textCounts[self.classes.count - 1] = entry.textCount
        }
        for entry in words {
            for part in entry.counts {
                guard self.classes.indices.contains(part.position), part.count > 0 else {
                    throw .valueForbidden
                }
                wordCounts[part.position] += part.count
            }
            self.words[entry.word] = entry.counts
        }
    }

    /// Takes in a text of a class; nothing when the class is one too many.
    package mutating func learn(_ text: [String], as name: String) {
        guard let position = positions[name] ?? addClass(name) else { return }
        textCounts[position] += 1
        for word in text {
            guard words.count < Self.wordLimit || words[word] != nil else { continue }
            wordCounts[position] += 1
            let index = words[word]?.firstIndex { $0.position == position }
            if let index {
                words[word]?[index].count += 1
            } else {
                words[word, default: []].append(ClassCount(position: position, count: 1))
            }
        }
    }

    /// The classes that a text may belong to with their probabilities, the likeliest first; of
    /// equal ones the first by name. None when nothing was learned.
    package func classes(of text: [String], limit: Int) -> [(name: String, probability: Double)] {
        let scores = scores(of: text)
        guard let best = scores.max(), limit > 0 else { return [] }
        let odds = scores.map { exp($0 - best) }
        let sum = odds.reduce(0, +)
        let order = odds.indices.sorted {
            odds[$0] == odds[$1] ? classes[$0] < classes[$1] : odds[$0] > odds[$1]
        }
        return order.prefix(limit).map { (classes[$0], odds[$0] / sum) }
    }

    /// The logarithm of each class's probability, but for a number that is the same for all.
    package func scores(of text: [String]) -> [Double] {
        let texts = Double(textCounts.reduce(0, +))
        let known = text.compactMap { words[$0] }
        // The more words, the less each of them says on its own.
        let weight = known.isEmpty ? 0 : 1 / Double(known.count).squareRoot()
        let added = smoothing * Double(words.count)
        var scores = classes.indices.map { position in
            let share = log(smoothing) - log(Double(wordCounts[position]) + added)
            return log(Double(textCounts[position]) / texts)
                + (known.isEmpty ? 0 : weight * Double(known.count) * share)
        }
        for counts in known {
            for part in counts {
                scores[part.position] += weight * log(1 + Double(part.count) / smoothing)
            }
        }
        return scores
    }

    private mutating func addClass(_ name: String) -> Int? {
        guard classes.count < Self.classLimit else { return nil }
        positions[name] = classes.count
        classes.append(name)
        textCounts.append(0)
        wordCounts.append(0)
        return classes.count - 1
    }
}
