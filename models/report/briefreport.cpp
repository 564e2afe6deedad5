#include "models/report/briefreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BriefReport)
};

/// How much of a chapter is essential.
struct Share
{
    const char *section; ///< id
    std::size_t charts;
    std::size_t tables;
    std::size_t rows; ///< of each table; 0 = all
};

constexpr std::size_t All = 99;

// In the order of the report.
constexpr std::array Essentials{
    Share{"review.summary", All, All, 0},   Share{"review.shop", All, All, 0},
    Share{"review.core", 1, 1, 20},         Share{"overview.own", 0, 1, 10},
    Share{"channels.summary", 2, 1, 0},     Share{"channels.contribution", 1, 1, 0},
    Share{"channels.wheel", 0, 1, 0},       Share{"channels.funnel", 1, 0, 0},
    Share{"influencers.summary", 0, 1, 8},  Share{"prices.summary", 1, 1, 8},
    Share{"content.live", 1, 0, 0},         Share{"launches.summary", 1, 1, 8},
    Share{"launches.flywheel", 0, 1, 8},    Share{"launches.bands", 1, 0, 0},
    Share{"launches.stock", 0, 1, 8},       Share{"buyers.summary", 1, 0, 0},
    Share{"buyers.cohorts", 1, 0, 0},       Share{"scores.change", 1, 0, 0},
    Share{"scores.store_score", 1, 0, 0},   Share{"scores.store_score.costs", 1, 1, 0},
    Share{"scores.product_score", 0, 1, 8}, Share{"scores.reputation_score", 0, 1, 8},
    Share{"programmes", 0, 1, 0},           Share{"review.service", 1, 1, 12},
    Share{"reconciliation", 0, 1, 8},       Share{"promotions.results", 1, 1, 8},
    Share{"review.problems", 0, All, 0},    Share{"review.plan", 0, All, 0},
    Share{"review.sources", 1, 0, 0},
};

/// None for what is left out whole.
const Share *shareOf(const Section &section)
{
    const auto found = std::ranges::find_if(
        Essentials, [&](const Share &share) { return section.id == QLatin1String(share.section); });
    return found == Essentials.end() ? nullptr : &*found;
}

template<class Part>
void keepFirst(std::vector<Part> &parts, std::size_t count)
{
    if (parts.size() > count)
        parts.resize(count);
}

Section essentialPart(const Section &section, const Share &share)
{
    Section part = section;
    keepFirst(part.charts, share.charts);
    keepFirst(part.tables, share.tables);
    for (TableSpec &table : part.tables) {
        if (share.rows != 0)
            table.printedRows = table.printedRows == 0 ? share.rows : std::min(table.printedRows, share.rows);
    }
    return part;
}

Section leftOutSection(const QStringList &titles)
{
    Section section;
    section.id = QStringLiteral("brief.left_out");
    section.title = Texts::tr("What the detailed report has beside this");
    // The first sentence is a conclusion in bold, which a list of many titles is not.
    section.sentences << Texts::tr("This report says the essentials.")
                      << Texts::tr("With all details it also has: %1; and the whole tables, the definitions "
                                   "and sources of all figures.")
                             .arg(titles.join(Texts::tr(", ")));
    return section;
}

} // namespace

Report briefReport(const Report &report)
{
    Report brief = report;
    brief.sections.clear();
    QStringList leftOut;
    for (const Section &section : report.sections) {
        if (const Share *share = shareOf(section))
            brief.sections.push_back(essentialPart(section, *share));
        else if (!section.title.isEmpty() && !leftOut.contains(section.title))
            leftOut << section.title;
    }
    if (!leftOut.isEmpty())
        brief.sections.push_back(leftOutSection(leftOut));
    return brief;
}

} // namespace shopglass
