//! The program: reads the command line and hands over to the desk or to a command.

fn main() -> std::process::ExitCode {
    acogida::cli::main()
}
