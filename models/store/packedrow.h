// How a row's values lie in one blob, for kinds of which a store has very many facts ("packed" in
// kinds.json).
//
// SQLite spends most of an import on columns, blank ones included; a blob costs what one column costs. The
// bytes: the row's head as a varint, see RowHead; the row's `silent`: 0, or 1 + the only bit that is set, or
// 65 and a varint; then the values in the order of the kind's attributes, each as a zigzag varint unless its
// Way says otherwise. The order of the attributes is therefore a promise: new ones go to the end (a test
// holds the order of packed kinds).
//
// Rows that were packed before there were heads begin with a varint whose bit i says that attribute i has a
// value and one with `silent`; of the Ways only Moment was known, and the first one counted from 0. They are
// read for ever and written no more.
//
// To SQL a packed kind looks as if its table had columns: see showPackedFacts(). Threads: immutable, share
// freely.

#pragma once

#include "models/store/database.h"
#include "models/store/exportkind.h"
#include "models/store/rowhead.h"
#include "models/store/varint.h"

#include <array>
#include <bit>
#include <string_view>
#include <utility>

namespace shopglass {

class RowPacking final
{
public:
    static constexpr AttributeMask Everything = ~AttributeMask(0);

    explicit RowPacking(const ExportKind &kind);

    /// Bytes that a row takes at the most: head and `silent`, and 63 values of eleven bytes each.
    static constexpr std::size_t MostBytes = std::size_t(65) * (MostVarintBytes + 1);
    using Buffer = std::array<char, MostBytes>;

    /// Writes the row; valueOf(attribute) gives the value of an attribute that is `present`. The bytes lie in
    /// `buffer`.
    template<typename ValueOf>
    std::string_view pack(Buffer &buffer, AttributeMask present, AttributeMask silent,
                          const ValueOf &valueOf) const
    {
        const bool usual = (present & m_usualValues) == m_usualValues && m_usualValues != 0
            && valueOf(m_freight) == 0 && valueOf(m_quantity) == 1;
        const auto values = usual ? RowHead::Values::Usual : RowHead::Values::Other;
        char *end = writeVarint(buffer.data(), m_head.encode({present, values}));
        end = writeSilent(end, silent);
        Known known;
        for (AttributeMask left = usual ? present & ~m_usualValues : present; left != 0; left &= left - 1) {
            const int attribute = std::countr_zero(left);
            end = write(end, m_ways[std::size_t(attribute)], valueOf(attribute), known);
        }
        return {buffer.data(), std::size_t(end - buffer.data())};
    }

    /// Calls take(attribute, value) for each value there is, at least for those that are `wanted`, and gives
    /// `silent`. Damaged bytes give what is left of them.
    template<typename Take>
    AttributeMask unpack(std::string_view bytes, AttributeMask wanted, const Take &take) const
    {
        const std::uint64_t head = takeVarint(bytes);
        if (!RowHead::isHead(head)) {
            const AttributeMask silent = takeVarint(bytes);
            unpackOld(bytes, head, wanted, take);
            return silent;
        }
        const auto [present, values] = m_head.decode(head);
        const AttributeMask silent = takeSilent(bytes);
        AttributeMask left = present;
        if (values == RowHead::Values::Usual) {
            take(m_freight, qint64(0));
            take(m_quantity, qint64(1));
            left &= ~m_usualValues;
        }
        Known known;
        for (; (left & wanted) != 0 && !bytes.empty(); left &= left - 1) {
            const int attribute = std::countr_zero(left);
            take(attribute, read(bytes, m_ways[std::size_t(attribute)], known));
        }
        return silent;
    }

    /// One place per attribute.
    using Places = std::array<qint64 *, 64>;

    /// As unpack(), for very many rows: puts the value of each attribute at places[attribute][row], where
    /// every attribute must have a place. Leaves the places of values that there are none of as they are.
    void unpackTo(const Places &places, std::size_t row, std::string_view bytes, AttributeMask wanted) const
    {
        unpack(bytes, wanted,
               [&places, row](int attribute, qint64 value) { places[std::size_t(attribute)][row] = value; });
    }

private:
    /// How a value is told.
    enum class Way : std::uint8_t {
        Plain,
        Moment, ///< moments of one row lie close together: the distance from the one before, at first from
                ///< 2025
        Planned, ///< a moment some whole hours after the one before: twice the hours; any other: 1, then as
                 ///< Moment
        Amount, ///< plain, and so are the next four; a price follows from them
        Discount,
        Freight,
        Quantity,
        Price, ///< the distance from what the buyer paid for one piece, had there been no discount
    };

    /// What later values of a row are told from.
    struct Known
    {
        qint64 moment = 1'735'660'800; ///< 1 January 2025 in Beijing
        qint64 amount = 0;
        qint64 discount = 0;
        qint64 freight = 0;
        qint64 quantity = 1;
    };

    static constexpr qint64 Hour = 3'600;
    static constexpr std::uint64_t NoHours = 1;
    static constexpr unsigned char AnySilent = 65;

    static qint64 priceFrom(const Known &known)
    {
        const qint64 whole
            = wrapped(wrapped(known.amount, known.discount, Sign::Plus), known.freight, Sign::Minus);
        return known.quantity > 1 ? whole / known.quantity : whole;
    }

    static char *writeSilent(char *to, AttributeMask silent)
    {
        if (silent == 0 || std::has_single_bit(silent))
            return writeVarint(to, silent == 0 ? 0 : std::uint64_t(std::countr_zero(silent)) + 1);
        return writeVarint(writeVarint(to, AnySilent), silent);
    }
    static AttributeMask takeSilent(std::string_view &bytes)
    {
        const std::uint64_t tag = takeVarint(bytes);
        if (tag == AnySilent)
            return takeVarint(bytes);
        return tag == 0 || tag > AnySilent ? 0 : AttributeMask(1) << (tag - 1);
    }

    static char *write(char *to, Way way, qint64 value, Known &known)
    {
        switch (way) {
        case Way::Moment:
        case Way::Planned: {
            const qint64 distance = wrapped(value, std::exchange(known.moment, value), Sign::Minus);
            if (way == Way::Planned) {
                if (distance >= 0 && distance % Hour == 0)
                    return writeVarint(to, std::uint64_t(distance / Hour) << 1);
                to = writeVarint(to, NoHours);
            }
            return writeVarint(to, zigzag(distance));
        }
        case Way::Price:
            return writeVarint(to, zigzag(wrapped(value, priceFrom(known), Sign::Minus)));
        case Way::Plain:
        case Way::Amount:
        case Way::Discount:
        case Way::Freight:
        case Way::Quantity:
            break;
        }
        know(way, value, known);
        return writeVarint(to, zigzag(value));
    }

    static qint64 read(std::string_view &bytes, Way way, Known &known)
    {
        std::uint64_t number = takeVarint(bytes);
        switch (way) {
        case Way::Planned:
            if (number != NoHours)
                return known.moment
                    = wrapped(known.moment, static_cast<qint64>((number >> 1) * std::uint64_t(Hour)),
                              Sign::Plus);
            number = takeVarint(bytes);
            [[fallthrough]];
        case Way::Moment:
            return known.moment = wrapped(known.moment, unzigzag(number), Sign::Plus);
        case Way::Price:
            return wrapped(priceFrom(known), unzigzag(number), Sign::Plus);
        case Way::Plain:
        case Way::Amount:
        case Way::Discount:
        case Way::Freight:
        case Way::Quantity:
            break;
        }
        const qint64 value = unzigzag(number);
        know(way, value, known);
        return value;
    }

    static void know(Way way, qint64 value, Known &known)
    {
        if (way == Way::Plain)
            return;
        qint64 &place = way == Way::Amount ? known.amount
            : way == Way::Discount         ? known.discount
            : way == Way::Freight          ? known.freight
                                           : known.quantity;
        place = value;
    }

    /// Values of a row without a head.
    template<typename Take>
    void unpackOld(std::string_view bytes, AttributeMask present, AttributeMask wanted,
                   const Take &take) const
    {
        qint64 moment = 0;
        for (AttributeMask left = present; (left & wanted) != 0 && !bytes.empty(); left &= left - 1) {
            const int attribute = std::countr_zero(left);
            qint64 value = unzigzag(takeVarint(bytes));
            const Way way = m_ways[std::size_t(attribute)];
            if (way == Way::Moment || way == Way::Planned)
                moment = value = wrapped(value, moment, Sign::Plus);
            take(attribute, value);
        }
    }

    enum class Sign { Plus, Minus };
    /// Sums that wrap around instead of overflowing: damaged bytes may say anything.
    static qint64 wrapped(qint64 a, qint64 b, Sign sign)
    {
        const auto x = static_cast<std::uint64_t>(a);
        const auto y = static_cast<std::uint64_t>(b);
        return static_cast<qint64>(sign == Sign::Plus ? x + y : x - y);
    }

    RowHead m_head;
    std::array<Way, 64> m_ways{}; ///< by attribute
    AttributeMask m_usualValues = 0; ///< freight and quantity, where the kind has them: 0 and 1 are usual
    int m_freight = 0;
    int m_quantity = 0;
};

/// Makes the SQL functions known that migrations and views of packed kinds use. False when SQLite refuses.
bool addPackingFunctions(sqlite3 *connection);

/// Gives every packed kind a view of this connection that has the columns its table would have.
Result<void> showPackedFacts(const Database &database);

} // namespace shopglass
