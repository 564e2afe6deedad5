// Below the sections of a page: all that is known of one thing of many, chosen from a list.
//
// The chosen one stays when fresh figures come and it is still there; else the first is shown. Threads: the
// UI thread.

#pragma once

#include "models/report/sections.h"
#include "widgets/pages/pagefooter.h"

#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace shopglass {

class SectionView;

class ChoicePanel : public PageFooter
{
    Q_OBJECT

public:
    /// Hidden where there is nothing to choose.
    void setInput(const PageInput &input) final;

protected:
    struct Choice
    {
        QString text; ///< as the list shows it
        QString key; ///< what it is remembered by
    };

    /// The list is called `choiceName`; tests and style sheets find it by that.
    explicit ChoicePanel(const QString &choiceName, QWidget *parent);

    [[nodiscard]] virtual QString label() const = 0; ///< of the list, with its mnemonic
    [[nodiscard]] virtual QString spokenName() const = 0; ///< of the panel, for screen readers
    [[nodiscard]] virtual std::vector<Choice> choices(const PageInput &input) const = 0;
    /// What is shown of the choice at `place`. Requires: place < choices().size().
    [[nodiscard]] virtual Section sectionOf(const PageInput &input, std::size_t place) const = 0;

private:
    void fill(const std::vector<Choice> &choices);
    void showChosen();

    PageInput m_input;
    QString m_chosen; ///< key; empty = the first
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QVBoxLayout *m_column = nullptr;
    SectionView *m_shown = nullptr;
};

} // namespace shopglass
