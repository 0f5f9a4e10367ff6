// A mail server for tests: prints where it listens, then each message it takes as one line of JSON.
// What it does to a message follows from the recipient's name: `later@` is put off once (451), `refused@` is refused
// (550), `broken@` loses its connection after its text arrived, `silent@` before it may come. Arguments: `auth` wants
// moot and secret, `tls` offers STARTTLS with a certificate that nobody should trust, `secure` is encrypted throughout;
// with `key=FILE` and `cert=FILE` the certificate is another.
import { readFileSync } from "node:fs";
import { SMTPServer } from "smtp-server";

const wanted = new Set(process.argv.slice(2));
const named = (name) => {
  const argument = process.argv.find((argument) => argument.startsWith(`${name}=`));
  return argument && { [name]: readFileSync(argument.slice(name.length + 1)) };
};
const putOff = new Set();

const no = (responseCode, message) => Object.assign(new Error(message), { responseCode });

const server = new SMTPServer({
  ...named("key"),
  ...named("cert"),
  secure: wanted.has("secure"),
  authOptional: !wanted.has("auth"),
  allowInsecureAuth: true,
  disabledCommands: wanted.has("tls") ? [] : ["STARTTLS"],
  logger: false,
  onAuth({ username, password }, session, done) {
    const known = username === "moot" && password === "secret";
    done(known ? null : no(535, "unknown"), known ? { user: username } : undefined);
  },
  onRcptTo({ address }, session, done) {
    const [name] = address.split("@");
    if (name === "refused") {
      return done(no(550, "no such mailbox"));
    }
    if (name === "silent") {
      return session.socket?.destroy() ?? drop(session);
    }
    if (name === "later" && !putOff.has(address)) {
      putOff.add(address);
      return done(no(451, "come back later"));
    }
    done();
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map(({ address }) => address);
      const raw = Buffer.concat(chunks).toString("utf8");
      console.log(JSON.stringify({ from: mailFrom.address, to, raw, secure: session.secure }));
      if (to.some((address) => address.startsWith("broken@"))) {
        return drop(session);
      }
      done();
    });
  },
});

function drop({ id }) {
  for (const connection of server.connections) {
    if (connection.session.id === id) {
      connection._socket.destroy();
    }
  }
}

server.on("error", () => {});
server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ port: server.server.address().port }));
});
process.stdin.on("end", () => process.exit(0)).resume();
