import Foundation
import Testing

@Suite("A newer edition while the browser is open", .enabled(if: Tmux.isInstalled))
struct ReplacementTests {
  @Test("Is announced, and taken with R, at the same place")
  func replaced() throws {
    let folder = try Folder()
    let path = folder.path + "/region.maillage"
    #expect(try Program.run(["import", Program.sample, "--into", path]).status == 0)
    let tmux = try Tmux(environment: ["LANGUAGE": "en"])
    try tmux.run("clear; TERM=screen-256color \(Program.path) \(path)")
    try tmux.wait("[1 Territories]")
    try tmux.press("Right")
    try tmux.wait("Grand Solenne")
    #expect(try Program.run(["import", Program.sample, "--into", path]).status == 0)
    // The file is looked at when a key comes, at most every two seconds.
    for _ in 0..<60 {
      try tmux.press("Down")
      Thread.sleep(forTimeInterval: 0.1)
      if try tmux.screen().contains("R takes it") { break }
    }
    try tmux.wait("R takes it")
    try tmux.press("R")
    try tmux.wait("The newest edition is open.")
    try tmux.wait("Grand Solenne")
    try tmux.press("q")
    try tmux.wait("READY$")
  }
}
