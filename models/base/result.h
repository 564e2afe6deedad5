// How a function says that the world went wrong: a value, or an Error that a person can read.
//
// Errors are for what files, disks and users do. A mistake of ours is an assertion instead.
// Threads: value types.

#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace shopglass {

/// What an error means for the caller; the command line turns it into its exit code.
enum class ErrorKind {
    Failure, ///< the machine failed us: disk, permission, lock (exit 1)
    Usage, ///< the request makes no sense (exit 2)
    Refused, ///< the input cannot be used; nothing was stored (exit 3)
    Cancelled, ///< the user stopped it; not a fault, never shown as one (exit 130)
};

/// One fault. `sentence` is whole, translated, and says what to do; `detail` is untranslated, for the log.
struct Error
{
    QString sentence;
    QString detail;
    ErrorKind kind = ErrorKind::Failure;
};

/// Either a T or an Error. `Result<void>` carries only success or the error.
template<class T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    /// Requires: ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }

    /// Requires: !ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return ok(); }
    /// Requires: !ok().
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace shopglass
