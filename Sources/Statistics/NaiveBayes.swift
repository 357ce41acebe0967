internal import Glibc

/// Tells from the words of a text which class it belongs to, by counting the words of others.
///
/// Multinomial naive Bayes with additive smoothing, in logarithms:
///
///     score(c) = log P(c) + sum over words w of n(w) log((count(w, c) + a) / (count(c) + a V))
///
/// with V known words. Words that no text had say nothing. Only counts are kept, so that a text
/// more is learned in the time it takes to read it, and a word that is asked about is looked up by
/// itself.
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
    /// Scores that are held at once.
    private static let scoreLimit = 2_000_000
    /// How much surer, or less sure, than the formula it becomes at the most: few texts that are
    /// all told right say nothing of those that are not.
    private static let sharpest = 10.0

    /// How often a class has a word.
    package struct ClassCount: Sendable, Equatable {
        /// The class, by its place among all.
        package let position: Int
        package var count: Int

        package init(position: Int, count: Int) {
            self.position = position
            self.count = count
        }
    }

    /// The classes, and what was learned of them.
    package private(set) var classes: TextClasses
    /// How often each word was met in each class that has it, in the order of the classes.
    package private(set) var words: [String: [ClassCount]] = [:]
    private var positions: [String: Int] = [:]

    package init(smoothing: Double) {
        classes = TextClasses(smoothing: smoothing)
    }

    /// Takes in a text of a class; nothing when the class is one too many.
    package mutating func learn(_ text: [String], as name: String) {
        guard let position = positions[name] ?? addClass(name) else { return }
        classes.counts[position].texts += 1
        for word in text {
            guard words.count < Self.wordLimit || words[word] != nil else { continue }
            classes.counts[position].words += 1
            words[word, default: []].add(position)
        }
        classes.knownWords = words.count
    }

    /// The classes that a text may belong to with their probabilities, the likeliest first.
    package func classes(of text: [String], limit: Int) -> [TextClasses.Likelihood] {
        classes.likeliest(for: text.compactMap { words[$0] }, limit: limit)
    }

    /// Finds out how sure to be by texts that were not learned from, each with the classes that are
    /// right: as sure as makes what is right least surprising.
    ///
    /// C. Guo and others, "On calibration of modern neural networks", ICML 2017 (temperature
    /// scaling), of what the words say, by golden sections. Texts are passed over when there are so
    /// many classes that what is worked out for them would take more than 16 MB.
    package mutating func calibrate(on texts: [(words: [String], names: [String])]) {
        let room = Self.scoreLimit / max(1, classes.counts.count)
        let examples = texts.prefix(room).compactMap { text in
            let right = text.names.compactMap { positions[$0] }
            let known = text.words.compactMap { words[$0] }
            return right.isEmpty ? nil : (evidence: classes.evidence(for: known), right: right)
        }
        guard !examples.isEmpty else { return }
        func surprise(_ logarithm: Double) -> Double {
            examples.reduce(0) { sum, example in
                let odds = classes.odds(example.evidence, sharpness: exp(logarithm))
                let right = example.right.reduce(0) { $0 + odds[$1] }
                return sum - log(max(right / odds.reduce(0, +), 1e-300))
            }
        }
        let golden = (5.0.squareRoot() - 1) / 2
        var (low, high) = (log(1 / Self.sharpest), log(Self.sharpest))
        for _ in 0..<30 {
            let width = golden * (high - low)
            if surprise(high - width) < surprise(low + width) {
                high = low + width
            } else {
                low = high - width
            }
        }
        classes.sharpness = exp((low + high) / 2)
    }

    private mutating func addClass(_ name: String) -> Int? {
        guard classes.counts.count < Self.classLimit else { return nil }
        positions[name] = classes.counts.count
        classes.counts.append(TextClasses.Counts(name: name, texts: 0, words: 0))
        return classes.counts.count - 1
    }
}

/// The classes of texts, with what is known of each apart from single words.
package struct TextClasses: Sendable, Equatable {
    /// One class.
    package struct Counts: Sendable, Equatable {
        package let name: String
        /// Texts that belong to it.
        package var texts: Int
        /// Words in those texts.
        package var words: Int

        package init(name: String, texts: Int, words: Int) {
            self.name = name
            self.texts = texts
            self.words = words
        }
    }

    /// A class that a text may belong to.
    package struct Likelihood: Sendable, Equatable {
        package let name: String
        package let probability: Double
    }

    /// What is added to each count, so that a word that a class never had does not rule it out.
    package let smoothing: Double
    /// How sure to be of what the words say: 1 is as sure as the formula, which is never right.
    package var sharpness = 1.0
    /// How many different words there are.
    package var knownWords = 0
    /// The classes, in the order in which they were first met.
    package var counts: [Counts] = []

    package init(smoothing: Double) {
        precondition(smoothing > 0 && smoothing.isFinite, "a count is smoothed by something")
        self.smoothing = smoothing
    }

    /// The classes of a text of which the known words are given, each by the classes that have it,
    /// the likeliest first; of equal ones the first by name. None when nothing was learned.
    package func likeliest(
        for words: [[NaiveBayes.ClassCount]], limit: Int
    ) -> [Likelihood] {
        guard !counts.isEmpty, limit > 0 else { return [] }
        let odds = odds(evidence(for: words), sharpness: sharpness)
        let sum = odds.reduce(0, +)
        let order = odds.indices.sorted {
            odds[$0] == odds[$1] ? counts[$0].name < counts[$1].name : odds[$0] > odds[$1]
        }
        return order.prefix(limit).map {
            Likelihood(name: counts[$0].name, probability: odds[$0] / sum)
        }
    }

    /// What the words say for each class, as a logarithm but for a number that is the same for all.
    fileprivate func evidence(for words: [[NaiveBayes.ClassCount]]) -> [Double] {
        // The more words, the less each of them says on its own.
        let weight = words.isEmpty ? 0 : 1 / Double(words.count).squareRoot()
        let added = smoothing * Double(knownWords)
        var evidence = counts.map { entry in
            let share = words.isEmpty ? 0 : log(smoothing) - log(Double(entry.words) + added)
            return weight * Double(words.count) * share
        }
        for word in words {
            for part in word {
                evidence[part.position] += weight * log(1 + Double(part.count) / smoothing)
            }
        }
        return evidence
    }

    /// How likely each class is, but for a factor that is the same for all: by how many texts it
    /// has, and by what words say.
    fileprivate func odds(_ evidence: [Double], sharpness: Double) -> [Double] {
        let scores = zip(counts, evidence).map { log(Double($0.texts)) + sharpness * $1 }
        let best = scores.max() ?? 0
        return scores.map { exp($0 - best) }
    }
}

extension [NaiveBayes.ClassCount] {
    /// Counts a word once more in a class; they are in the order of the classes.
    fileprivate mutating func add(_ position: Int) {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].position < position {
                low = middle + 1
            } else {
                high = middle
            }
        }
        if low < count, self[low].position == position {
            self[low].count += 1
        } else {
            insert(NaiveBayes.ClassCount(position: position, count: 1), at: low)
        }
    }
}
