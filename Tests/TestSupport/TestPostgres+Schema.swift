internal import Foundation
package import Postgres

extension TestPostgres {
    /// A schema that nothing else uses.
    package struct Schema: Sendable {
        package let name: String
        /// How the server is reached.
        let server: String
        /// Where its socket is.
        let directory: String

        /// Settings that lead a store to the schema.
        package var settings: String { settings(as: "shop", named: name) }

        /// The settings as an URI.
        package var url: String {
            "postgresql:///postgres?host=\(directory)&user=shop&application_name=\(name)"
                + "&options=-c%20search_path%3D\(name)"
        }

        private func settings(as user: String, named program: String) -> String {
            "\(server) user=\(user) application_name=\(program) options='-c search_path=\(name)'"
        }

        /// A connection of the test's own.
        package func connect() throws(PostgresError) -> Connection {
            try Connection(
                settings(as: "shop", named: "test"), connectTime: .seconds(5),
                answerTime: .seconds(30))
        }

        /// Ends every connection that stores have to the schema.
        package func endConnections() throws(PostgresError) {
            try connect().run([
                Statement(
                    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
                        + "WHERE application_name = '\(name)'")
            ])
        }

        /// Ends the stores' connection that waits for `event`, as soon as there is one.
        package func endConnections(waitingFor event: String) throws {
            try waitUntil(
                "SELECT count(pg_terminate_backend(pid)) > 0 FROM pg_stat_activity "
                    + "WHERE application_name = '\(name)' AND wait_event = '\(event)'")
        }

        package func waitUntilNoTransactionRests() throws {
            try waitUntil(
                "SELECT count(*) = 0 FROM pg_stat_activity "
                    + "WHERE application_name = '\(name)' AND state = 'idle in transaction'")
        }

        private func waitUntil(_ condition: String) throws {
            let connection = try connect()
            for _ in 0..<3_000 {
                var isSo = false
                try connection.run([Statement(condition)]) { _, answer in
                    isSo = answer.isTrue(0, 0)
                }
                if isSo { return }
                usleep(10_000)
            }
            throw NeverSo(condition: condition)
        }

        /// Lets `statements` of PL/pgSQL run whenever a value is put under `key`; a sequence `puts`
        /// counts for them, also what is rolled back.
        package func onPut(of key: String, _ statements: String) throws(PostgresError) {
            try connect().run([
                Statement("CREATE SEQUENCE puts"),
                Statement(
                    "CREATE FUNCTION put() RETURNS trigger LANGUAGE plpgsql AS "
                        + "$$ BEGIN \(statements) RETURN NEW; END $$"),
                Statement(
                    "CREATE TRIGGER put BEFORE INSERT ON rows FOR EACH ROW "
                        + "WHEN (NEW.key = '\(key)'::bytea) EXECUTE FUNCTION put()"),
            ])
        }

        /// A user of the schema who can be shut out.
        package func makeUser() throws(PostgresError) -> User {
            let user = User(schema: self, settings: settings(as: name, named: name))
            try connect().run([
                Statement("CREATE ROLE \(name) LOGIN"),
                Statement("GRANT ALL ON SCHEMA \(name) TO \(name)"),
                Statement("GRANT ALL ON ALL TABLES IN SCHEMA \(name) TO \(name)"),
            ])
            return user
        }
    }

    package struct User: Sendable {
        let schema: Schema
        package let settings: String

        /// Ends the user's connections and lets them make no more.
        package func forbid() throws(PostgresError) {
            try schema.connect().run([Statement("ALTER ROLE \(schema.name) NOLOGIN")])
            try schema.endConnections()
        }

        package func allow() throws(PostgresError) {
            try schema.connect().run([Statement("ALTER ROLE \(schema.name) LOGIN")])
        }
    }
}

private struct NeverSo: Error {
    let condition: String
}
