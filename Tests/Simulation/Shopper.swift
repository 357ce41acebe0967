import Commerce
import RPC
import Schema
import TestSupport

/// Somebody who buys in the simulated shop, from several places at once.
final class Shopper {
    let token: String
    let owner: Owner
    /// An etag of their cart that was right once.
    var oldEtag = ""

    init(token: String, owner: Owner) {
        self.token = token
        self.owner = owner
    }

    /// A guest with a session of their own.
    static func guest(of shop: TestShop) throws -> Shopper {
        let response: CreateGuestSessionResponse = try shop.call(
            Methods.SessionService.createGuestSession, CreateGuestSessionRequest(), as: .anyone)
        let session = response.sessionToken?.session?.id ?? ""
        return Shopper(
            token: response.sessionToken?.token ?? "", owner: .guest(session: session))
    }

    static func customer(_ number: Int, of shop: TestShop) throws -> Shopper {
        let email = "shopper-\(number)@example.com"
        let id = try shop.register(email).id
        return Shopper(token: try shop.signIn(email).token, owner: .customer(id))
    }
}

extension Books {
    /// The cart that somebody fills now.
    func cart(of shopper: Shopper) -> CartRow? {
        let owner = shopper.owner.text
        return carts.values.first { cart in
            cart.owner == owner && (cart.state == .active || cart.state == .checkingOut)
        }
    }

    /// What orders there are that pass, in the order in which they were begun.
    func orders(where passes: (OrderRow) -> Bool) -> [OrderRow] {
        orders.values.filter(passes).sorted { $0.id < $1.id }
    }
}
