# Sourced by the other scripts: finds the project, JDK 25 and Maven, or says how to get them.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# Ends with a message, and with the command that helps.
fail() {
    printf '%s\n' "$@" >&2
    exit 1
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
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
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
    local major="${version% *}" minor="${version#* }"
    ((major > 3 || (major == 3 && minor >= 8))) || fail "Maven 3.8 or newer is needed, this is $major.$minor."
}

# Installs the browser of the tests and the fonts of the letters where they are missing.
install_packages() {
    local missing=() package
    command -v dpkg-query >/dev/null || {
        echo "Not a Debian system: please install Chromium, its driver, LXGW WenKai and WenQuanYi ZenHei yourself." >&2
        return
    }
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    local sudo=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "Packages are missing. Install them:  apt-get install ${missing[*]}"
        sudo=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >&2 ||
        { "${sudo[@]}" apt-get update >&2 &&
            "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >&2; } ||
        fail "Packages are missing. Install them:  apt-get install ${missing[*]}"
}

# Runs Maven in the project, quietly.
run_maven() {
    find_jdk
    find_maven
    (cd "$root" && mvn -B -ntp "$@")
}
