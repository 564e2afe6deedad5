// A page made of sections: one builder's sections below each other in a scroll area, or an empty state.

#pragma once

#include "widgets/common/theme.h"
#include "widgets/pages/page.h"

class QScrollArea;

namespace shopglass {

class SectionPage final : public Page
{
    Q_OBJECT

public:
    using Builder = std::vector<Section> (*)(const ViewSet &, const TextContext &);
    /// `title` is asked anew after a change of language.
    using Title = QString (*)();

    SectionPage(Title title, Builder builder, QWidget *parent = nullptr);

    /// A button beside the title; pressing it emits `signal`.
    void setAction(Title text, void (Page::*signal)());

protected:
    void showInput() override;
    [[nodiscard]] bool looksTheSame(const PageInput &other) const override;

private:
    QWidget *sections();
    QWidget *empty();

    Title m_title;
    Builder m_builder;
    Title m_actionText = nullptr; ///< none = no button
    void (Page::*m_actionSignal)() = nullptr;
    QScrollArea *m_scroll = nullptr;
    DeltaColours m_colours = DeltaColours::RedUp; ///< that are shown
};

} // namespace shopglass
