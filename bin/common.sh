#!/usr/bin/env bash
# Sourced by the other scripts: finds the project, JDK 25 and Maven, or says how to get them.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# What is needed beside JDK and Maven: the fonts of the letters, and for the tests a browser and what the documents show.
packages=(chromium chromium-driver fonts-lxgw-wenkai fonts-wqy-zenhei curl jq)

# Ends with a message, and with the command that helps.
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Prints a script's own first lines, for --help: how it is called, and what it does.
usage() {
    printf '%s\n%s\n' "$1" "$(sed -n '2s/^# //p' "$0")"
}

# Whether a folder holds JDK 25 or newer, with its compiler.
is_jdk() {
    [[ -x "$1/bin/javac" ]] || return 1
    local version
    version="$("$1/bin/javac" -version 2>&1)"
    [[ "$version" =~ ^javac\ ([0-9]+) ]] && ((BASH_REMATCH[1] >= 25))
}

# Sets JAVA_HOME to the first fitting JDK.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        if [[ -n "$home" ]] && is_jdk "$home"; then
            export JAVA_HOME="$home"
            return
        fi
    done
    fail "JDK 25 is needed and was not found in JAVA_HOME or /usr/lib/jvm." \
        "Install it, for example:  apt-get install openjdk-25-jdk-headless" \
        "or Temurin 25 from adoptium.net, then run this again."
}

# Checks that Maven 3.8 or newer is there.
find_maven() {
    command -v mvn >/dev/null || fail "Maven 3.8 or newer is needed." "Install it:  apt-get install maven"
    local version
    version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -1)"
    [[ -n "$version" ]] || fail "mvn -v does not say which Maven this is." "Run it to see why."
    local major="${version% *}" minor="${version#* }"
    ((major > 3 || (major == 3 && minor >= 8))) || fail "Maven 3.8 or newer is needed, this is $major.$minor."
}

# Installs what is missing of the packages, as root or by sudo; where that cannot be, fails with the command that would.
install_packages() {
    local missing=() package install
    for package in "${packages[@]}"; do
        [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    install="apt-get install -y --no-install-recommends ${missing[*]}"
    command -v apt-get >/dev/null ||
        fail "Packages are missing that letters or tests need. On Debian or Ubuntu this installs them; elsewhere, their like:" "  $install"
    local sudo=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || { [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; }; then
            fail "Packages are missing that letters or tests need. As root, run:" "  $install"
        fi
        sudo=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2 ||
        { "${apt[@]}" update >&2 && "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2; } ||
        fail "Packages that letters or tests need could not be installed. As root, run:" "  apt-get update && $install"
}

# Runs Maven in the project, quietly.
run_maven() {
    find_jdk
    find_maven
    (cd "$root" && mvn -B -ntp "$@")
}
