import Policies
import Testing

@Suite struct DigestTests {
  /// The examples of FIPS 180-4 and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func isSHA256(text: String, hex: String) {
    #expect(Digest(of: Array(text.utf8)).hex == hex)
  }

  @Test(arguments: [("a\r\nb\r\n", "a\nb\n"), ("\r\n", "\n"), ("a\r\r\nb", "a\r\nb"), ("a\rb\r", "a\rb\r"), ("", "")])
  func ofTextCountsCRLFAsLFAndNothingElse(text: String, same: String) {
    #expect(Digest(ofText: Array(text.utf8)) == Digest(of: Array(same.utf8)))
  }

  @Test func ofBytesCountsEveryByte() {
    #expect(Digest(of: Array("a\r\n".utf8)) != Digest(of: Array("a\n".utf8)))
  }

  @Test func readsWhatItWrites() {
    let digest = Digest(of: [0, 1, 2])
    #expect(Digest(hex: digest.hex) == digest)
  }

  @Test(arguments: ["", "ab", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func isNotReadFromAnythingElse(hex: String) {
    #expect(Digest(hex: hex) == nil)
  }
}
