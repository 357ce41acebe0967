internal import Commerce
internal import KeyValue
package import Outbox
internal import RPC
package import Schema
internal import Synchronization
internal import Wire

/// The post of a test's shop: letters go out when the test says so, and can be read.
package final class TestPost: Deliverer {
    private let letters = Mutex<[Letter]>([])
    private let answer: Mutex<Outcome>

    package init() {
        answer = Mutex(.done([]))
    }

    package func deliver(_ delivery: Delivery) -> Outcome {
        if let letter = try? Letter.decode(delivery.bytes) {
            letters.withLock { $0.append(letter) }
        }
        return answer.withLock { $0 }
    }

    /// What comes of letters from now on.
    package func answer(_ outcome: Outcome) {
        answer.withLock { $0 = outcome }
    }

    /// Every letter that was brought, or that somebody tried to bring.
    package var all: [Letter] { letters.withLock { $0 } }

    /// The token of the last letter to `address`, as its reader finds it.
    package func token(to address: String) -> String? {
        let text = all.last { $0.address == address }?.text
        return text?.split(separator: "token=").last.map {
            String($0.prefix { !$0.isWhitespace })
        }
    }
}

extension TestShop {
    /// Brings what waits in the outbox to `post`, until nothing is due.
    package func deliver(to post: TestPost) throws {
        let lane = LaneWork(
            Lane("mail", by: post),
            kinds: letterKinds(Letterhead(shop: "Test Shop", link: "https://shop.example")),
            of: definition)
        lane.listen()
        defer { definition.bells.stopListening(for: "mail") }
        while true {
            switch lane.next() {
            case .look(let room): lane.look(room: room, in: try store.openSnapshot())
            case .deliver(let delivery): lane.settle(delivery, post.deliver(delivery))
            case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
            case .wait, .stop: return
            }
            work()
        }
    }
}
