#include "widgets/pages/choicepanel.h"

#include "widgets/pages/sectionview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace shopglass {

ChoicePanel::ChoicePanel(const QString &choiceName, QWidget *parent)
    : PageFooter(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *row = new QHBoxLayout;
    m_label = new QLabel(this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(choiceName);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaxVisibleItems(20);
    m_label->setBuddy(m_choice);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = m_choice->currentData().toString();
        showChosen();
    });
}

void ChoicePanel::setInput(const PageInput &input)
{
    m_input = input;
    const std::vector<Choice> all = choices(input);
    setVisible(!all.empty());
    if (all.empty())
        return;
    m_label->setText(label());
    setAccessibleName(spokenName());
    fill(all);
    showChosen();
}

void ChoicePanel::fill(const std::vector<Choice> &choices)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Choice &choice : choices)
        m_choice->addItem(choice.text, choice.key);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_chosen)));
}

void ChoicePanel::showChosen()
{
    if (m_choice->currentIndex() < 0)
        return;
    const Section section = sectionOf(m_input, std::size_t(m_choice->currentIndex()));
    if (m_shown && m_shown->fits(section)) {
        m_shown->setSection(section);
        return;
    }
    auto *view = new SectionView(section, this);
    connect(view, &SectionView::definitionRequested, this, &PageFooter::definitionRequested);
    connect(view, &SectionView::rowsRequested, this, &PageFooter::rowsRequested);
    connect(view, &SectionView::failed, this, &PageFooter::failed);
    m_column->addWidget(view);
    view->show();
    delete std::exchange(m_shown, view);
}

} // namespace shopglass
