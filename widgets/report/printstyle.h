// Sizes, fonts and colours of a printed report.
//
// Lengths are in tenths of a point: fine enough that glyphs stand where their true widths put them.

#pragma once

#include "models/report/section.h"
#include "widgets/common/theme.h"

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QSizeF>

namespace shopglass {

inline constexpr double Point = 10;
inline constexpr int UnitsPerInch = 720;

/// Sizes of text, in points.
namespace textsize {
inline constexpr double Title = 26;
inline constexpr double Store = 15;
inline constexpr double Heading = 14;
inline constexpr double TableTitle = 9.5;
inline constexpr double Body = 9;
inline constexpr double Cell = 8;
inline constexpr double Small = 7;
inline constexpr double CardValue = 15;
} // namespace textsize

enum class Weight { Normal, Bold };

class PrintStyle final
{
public:
    explicit PrintStyle(const Report &report);

    [[nodiscard]] static QFont font(double points, Weight weight = Weight::Normal);
    /// A4 without margins.
    [[nodiscard]] static QSizeF paper();
    [[nodiscard]] static QSizeF landscapePaper();
    [[nodiscard]] static QMarginsF margins();
    /// The part of a page that blocks fill.
    [[nodiscard]] static QSizeF room();
    [[nodiscard]] static QSizeF landscapeRoom();

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// The provider's colour for shapes, else the product's.
    [[nodiscard]] QColor accent() const { return m_accent; }
    /// The same, dark enough for text on white.
    [[nodiscard]] QColor accentText() const { return m_accentText; }
    /// For text on top of accent().
    [[nodiscard]] QColor onAccent() const { return m_onAccent; }
    [[nodiscard]] QColor meaning(Meaning meaning) const;

private:
    const Theme &m_theme;
    QColor m_accent;
    QColor m_accentText;
    QColor m_onAccent;
};

} // namespace shopglass
