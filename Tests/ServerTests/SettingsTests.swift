import Foundation
import RPC
import StorageLMDB
import TestSupport
import Testing

@testable import Server

/// What a server is told by flags, the environment and a file.
@Suite struct SettingsTests {
    private let folder: TemporaryFolder
    private let file: String

    init() throws {
        folder = try TemporaryFolder()
        file = folder.path("shop.conf")
    }

    private func settings(
        _ text: String, flags: [String: String] = [:], environment: [String: String] = [:]
    ) throws -> ServerSettings {
        try Data(text.utf8).write(to: URL(filePath: file))
        let flags = flags.merging(["config": file]) { given, _ in given }
        return try ServerSettings(try SettingSources(flags: flags, environment: environment))
    }

    @Test func aFileSetsEverything() throws {
        let settings = try settings(
            """
            # Where things are
            data-dir = /srv/my shop
              listen=[::1]:443\u{20}

            tls-cert = /etc/a=b.pem
            tls-key\t=\t/etc/key.pem
            loops = 3
            reflection = false
            """)
        #expect(settings.dataDirectory == "/srv/my shop")
        #expect(settings.host == "::1")
        #expect(settings.port == 443)
        #expect(settings.certificatePath == "/etc/a=b.pem")
        #expect(settings.keyPath == "/etc/key.pem")
        #expect(settings.loops == 3)
        #expect(!settings.reflects)
    }

    @Test func retentionIsSet() throws {
        let settings = try settings(
            """
            data-dir = d
            keep-answers-hours = 48
            keep-feed-hours = 24
            token-seconds = 60
            session-days = 7
            guest-session-days = 2
            guest-sessions = 500
            guest-sessions-per-minute = 5
            """)
        #expect(settings.limits.answerLife == .seconds(50 * 3_600))
        #expect(settings.limits.feedLife == .seconds(24 * 3_600))
        #expect(settings.limits.tokenLife == .seconds(60))
        #expect(settings.limits.sessionLife == .seconds(7 * 24 * 3_600))
        #expect(settings.limits.guestSessionLife == .seconds(2 * 24 * 3_600))
        #expect(settings.limits.guestSessions == 500)
        #expect(settings.limits.guestSessionsPerMinute == 5)
    }

    @Test(arguments: [
        ("keep-answers-hours", "23", "24 to 8760"),
        ("keep-feed-hours", "0", "1 to 8760"), ("token-seconds", "0", "1 to 86400"),
        ("session-days", "366", "1 to 365"), ("guest-session-days", "x", "1 to 365"),
        ("guest-sessions", "0", "1 to 100000000"),
        ("guest-sessions-per-minute", "-1", "1 to 1000000"),
    ])
    func retentionHasBounds(name: String, value: String, bounds: String) throws {
        let problem = #expect(throws: ServerError.self) {
            try settings("data-dir = d", flags: [name: value])
        }
        #expect(problem?.description == "--\(name) takes a number from \(bounds).")
    }

    @Test func aFlagCountsBeforeAVariableAndAVariableBeforeTheFile() throws {
        let environment = ["SHOPWIRE_LOOPS": "2", "SHOPWIRE_LISTEN": "b:2"]
        let settings = try settings(
            "data-dir = c\nlisten = c:3\nloops = 3", flags: ["listen": "a:1"],
            environment: environment)
        #expect(settings.dataDirectory == "c")
        #expect(settings.host == "a")
        #expect(settings.loops == 2)
    }

    @Test func aVariableNamesTheFile() throws {
        try Data("data-dir = there".utf8).write(to: URL(filePath: file))
        let sources = try SettingSources(flags: [:], environment: ["SHOPWIRE_CONFIG": file])
        #expect(try ServerSettings(sources).dataDirectory == "there")
    }

    @Test func whatNobodySetStaysAsItIs() throws {
        let settings = try settings("data-dir = d\r\n\r\n")
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 7_443)
        #expect(settings.certificatePath == nil)
        #expect(settings.reflects)
    }

    @Test(arguments: [
        ("data-dir = d\nlisten", "line 2: write it as \"key = value\"."),
        ("\n\ncolour = red", "line 3: \"colour\" is no setting; there are data-dir, listen, "),
        ("Data-Dir = d", "line 1: \"Data-Dir\" is no setting"),
        ("data-dir =", "line 1: data-dir has no value."),
        ("loops = 1\nloops = 2", "line 2: loops was set in line 1 already."),
        ("data-dir = d\nloops = many", "line 2: loops takes a number from 0 to 1024."),
        ("data-dir = d\nloops = 1025", "line 2: loops takes a number from 0 to 1024."),
        ("data-dir = d\nlisten = 7443", "line 2: listen takes HOST:PORT"),
        ("data-dir = d\nlisten = a:99999", "line 2: listen takes HOST:PORT"),
        ("data-dir = d\n\nreflection = yes", "line 3: reflection takes true or false."),
        ("data-dir = d\ntls-key = k", "line 2: tls-key needs the other one"),
        ("data-dir = d\ntls-cert = c", "line 2: tls-cert needs the other one"),
        ("loops = 1", "Say where the shop's data is: --data-dir DIR."),
    ])
    func saysInWhichLineWhatIsWrong(text: String, sentence: String) {
        let error = #expect(throws: ServerError.self) { try settings(text) }
        let told = error?.description ?? ""
        #expect(told.contains(sentence), "\(told)")
        #expect(!told.contains("\n"))
    }

    @Test func saysWhichFlagOrVariableIsWrong() {
        let flag = #expect(throws: ServerError.self) {
            try settings("data-dir = d", flags: ["loops": "-1"])
        }
        #expect(flag?.description == "--loops takes a number from 0 to 1024.")
        let variable = #expect(throws: ServerError.self) {
            try settings("data-dir = d", environment: ["SHOPWIRE_LOOPS": "x"])
        }
        #expect(variable?.description == "SHOPWIRE_LOOPS takes a number from 0 to 1024.")
    }

    @Test func theStoresLimitIsGivenInGigabytes() throws {
        let given = try settings("data-dir = d\nstore-gigabytes = 3")
        #expect(given.storage.mapBytes == 3 << 30)
        #expect(try settings("data-dir = d").storage.mapBytes == 64 << 30)
        for text in ["0", "4097", "many"] {
            let problem = #expect(throws: ServerError.self) {
                try settings("data-dir = d", flags: ["store-gigabytes": text])
            }
            #expect(
                problem?.description == "--store-gigabytes takes a number from 1 to 4096.")
        }
    }

    @Test func aFileThatIsMissingOrNoTextIsRefused() throws {
        let missing = #expect(throws: ServerError.self) {
            try SettingSources(flags: ["config": "/no/such.conf"], environment: [:])
        }
        #expect(missing?.description == "Cannot open /no/such.conf: No such file or directory.")
        try Data([0xFF, 0xFE]).write(to: URL(filePath: file))
        let garbage = #expect(throws: ServerError.self) {
            try SettingSources(flags: ["config": file], environment: [:])
        }
        #expect(garbage?.description == "\(file) is not text in UTF-8.")
    }

    @Test func theProgramEndsWithTheSentence() throws {
        try Data("loops = many\ndata-dir = /nowhere".utf8).write(to: URL(filePath: file))
        for command in ["serve", "verify"] {
            let (text, status) = try RunningServer.outcome([command, "--config", file])
            #expect(text.contains("\(file), line 1: loops takes a number from 0 to 1024."))
            #expect(status != 0)
        }
    }

    @Test func helpNamesEverySetting() throws {
        let (text, status) = try RunningServer.outcome(["serve", "--help"])
        #expect(status == 0)
        for name in SettingSources.names + ["config"] {
            #expect(text.contains("--\(name)"))
        }
        let words = Set(text.split { !$0.isLetter && $0 != "_" }.map(String.init))
        for variable in SettingSources.variables {
            #expect(words.contains(variable))
        }
    }
}
