# Sourced by mvnw and baedal: leaves JAVA_HOME pointing at a JDK 25 or newer, or stops and says what to install.

baedal_jdk_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | grep . || echo 0
}

baedal_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ "$(baedal_jdk_major "$JAVA_HOME")" -ge 25 ]; then
    return 0
  fi
  baedal_on_path=$(command -v javac 2>/dev/null) && baedal_on_path=$(readlink -f "$baedal_on_path" 2>/dev/null) || baedal_on_path=
  for baedal_candidate in \
    "${baedal_on_path%/bin/javac}" \
    /usr/lib/jvm/* \
    /usr/java/* \
    /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/*; do
    if [ -n "$baedal_candidate" ] && [ "$(baedal_jdk_major "$baedal_candidate")" -ge 25 ]; then
      JAVA_HOME=$baedal_candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Baedal needs a JDK 25 or newer and found none." >&2
  echo "Looked at JAVA_HOME (${JAVA_HOME:-not set}), javac on the PATH, and the usual folders (/usr/lib/jvm, ~/.sdkman, ~/.jdks, ...)." >&2
  echo "Install one, for example Eclipse Temurin 25, or set JAVA_HOME to where it is." >&2
  return 1
}

baedal_find_jdk || exit 1
