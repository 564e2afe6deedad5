#include "widgets/pages/sectionparts.h"

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

SectionPart &partNamed(std::vector<SectionPart> &parts, const QString &title)
{
    const auto found = std::ranges::find(parts, title, &SectionPart::title);
    if (found != parts.end())
        return *found;
    parts.push_back({title, {}});
    return parts.back();
}

} // namespace

std::vector<SectionPart> partsOf(std::vector<Section> sections)
{
    std::vector<SectionPart> parts;
    const auto first
        = std::ranges::find_if(sections, [](const Section &section) { return !section.part.isEmpty(); });
    QString title = first == sections.end() ? QString() : first->part;
    partNamed(parts, title);
    for (Section &section : sections) {
        if (!section.part.isEmpty())
            title = section.part;
        partNamed(parts, title).sections.push_back(std::move(section));
    }
    return parts;
}

void addPart(std::vector<SectionPart> &parts, const QString &title)
{
    if (!parts.front().title.isEmpty())
        partNamed(parts, title);
}

std::size_t partLike(const std::vector<SectionPart> &parts, const QString &title, const QStringList &ids)
{
    auto found = std::ranges::find(parts, title, &SectionPart::title);
    if (found == parts.end())
        found = std::ranges::find_if(parts, [&](const SectionPart &part) {
            return std::ranges::any_of(part.sections,
                                       [&](const Section &section) { return ids.contains(section.id); });
        });
    return found == parts.end() ? 0 : static_cast<std::size_t>(std::distance(parts.begin(), found));
}

} // namespace shopglass
