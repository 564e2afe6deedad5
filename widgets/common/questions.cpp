#include "widgets/common/questions.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace shopglass {

namespace {

std::optional<Questions::Answer> nextAnswer;
std::optional<QString> nextText;
std::optional<Questions::Choice> nextChoice;
QString asked;

std::optional<QString> filled(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

std::optional<QString> askLine(QWidget *parent, const QString &title, const QString &label,
                               QLineEdit::EchoMode echo, const QString &suggestion)
{
    asked = label;
    if (nextText)
        return filled(*std::exchange(nextText, std::nullopt));
    bool accepted = false;
    const QString text = QInputDialog::getText(parent, title, label, echo, suggestion, &accepted);
    return accepted ? filled(text) : std::nullopt;
}

} // namespace

Questions::Answer Questions::confirm(QWidget *parent, const QString &question, const QString &explanation,
                                     const QString &proceed)
{
    asked = question + QLatin1Char('\n') + explanation;
    if (nextAnswer)
        return *std::exchange(nextAnswer, std::nullopt);
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    const QAbstractButton *go = box.addButton(proceed, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go ? Answer::Proceed : Answer::Stop;
}

std::optional<Questions::Choice> Questions::choose(QWidget *parent, const QString &question,
                                                   const QString &explanation, const QString &first,
                                                   const QString &second)
{
    asked = question + QLatin1Char('\n') + explanation;
    if (nextChoice)
        return std::exchange(nextChoice, std::nullopt);
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, parent);
    box.setInformativeText(explanation);
    QPushButton *one = box.addButton(first, QMessageBox::AcceptRole);
    const QAbstractButton *other = box.addButton(second, QMessageBox::AcceptRole);
    box.setDefaultButton(one);
    box.exec();
    if (box.clickedButton() == one)
        return Choice::First;
    return box.clickedButton() == other ? std::optional(Choice::Second) : std::nullopt;
}

std::optional<QString> Questions::text(QWidget *parent, const QString &title, const QString &label,
                                       const QString &suggestion)
{
    return askLine(parent, title, label, QLineEdit::Normal, suggestion);
}

std::optional<QString> Questions::password(QWidget *parent, const QString &title, const QString &label)
{
    return askLine(parent, title, label, QLineEdit::Password, QString());
}

void Questions::setNextAnswer(Answer answer)
{
    nextAnswer = answer;
}

void Questions::setNextText(const QString &text)
{
    nextText = text;
}

void Questions::setNextChoice(Choice choice)
{
    nextChoice = choice;
}

QString Questions::lastQuestion()
{
    return asked;
}

} // namespace shopglass
