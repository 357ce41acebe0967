/// Where a provider that redirects is, and what it and the shop know each other by.
package struct RedirectSettings: Sendable {
    /// Such as `https://pay.example.com`.
    package let url: String
    /// A file with the key that the shop asks by.
    package let keyPath: String
    /// A file with what the provider signs its reports with, one secret a line.
    package let secretPath: String
    /// A PEM file of the authorities that its certificate must come from; the system's when nil.
    package let authorityPath: String?

    /// What the sources say; nil if they say nothing of it.
    init?(_ sources: SettingSources) throws(ServerError) {
        let names = ["redirect-url", "redirect-key-file", "redirect-secret-file", "redirect-ca"]
        let given = names.compactMap { sources[$0] }
        guard let first = given.first else { return nil }
        guard let url = sources["redirect-url"], let key = sources["redirect-key-file"],
            let secret = sources["redirect-secret-file"]
        else {
            throw first.problem(
                "needs the others: give redirect-url, redirect-key-file and "
                    + "redirect-secret-file.")
        }
        guard url.text.hasPrefix("https://"), !url.text.contains("@") else {
            throw url.problem("takes a URL such as https://pay.example.com.")
        }
        self.url = String(url.text.last == "/" ? url.text.dropLast() : url.text[...])
        keyPath = key.text
        secretPath = secret.text
        authorityPath = sources["redirect-ca"]?.text
    }
}
