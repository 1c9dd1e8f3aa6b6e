import type { Home } from '../nl/home.ts';

export const home: Home = {
  pageTitle: 'Open Kaart: your rights and your file in youth care',
  description:
    'Your rights, your file and help in Flanders. In plain words, for young people, parents and professionals.',
  title: 'All cards on the table',
  lead: 'Are you in youth care? Then it is about you. See what your rights are, what is written about you and who can help.',
  people: {
    jongere: { title: 'I am young', text: 'Your rights, your file and who can help you.' },
    ouder: {
      title: 'I am a parent or family',
      text: 'What may you know, and what does your child decide?',
    },
    professional: {
      title: 'I work in youth care',
      text: 'Explain it in plain words. Put your cards on the table.',
    },
  },
  questionsTitle: 'What would you like to know?',
  questions: {
    rights: {
      title: 'What are my rights?',
      text: 'From having a say to pocket money. Each right on a card.',
    },
    dossier: {
      title: 'What is written about me?',
      text: 'How your file works, and how to ask for it.',
    },
    help: { title: 'Who can help me?', text: 'A few questions, and you know who suits you.' },
    care: { title: 'How does youth care work?', text: 'Who decides what, and what happens next?' },
    eighteen: {
      title: 'What happens when I turn 18?',
      text: 'Then you decide about your file. These are your choices.',
    },
    living: { title: 'How do I live on my own?', text: 'A place, money, and who helps you with it.' },
    online: {
      title: 'How do I stay safe online?',
      text: 'Chat, video calls and your data. Choose what suits you.',
    },
    platforms: {
      title: 'Which platform suits us?',
      text: 'Compare the digital platforms side by side.',
    },
    words: { title: 'What does that word mean?', text: 'Difficult words, explained in a few lines.' },
  },
  here: {
    urgent: {
      title: 'Urgent help',
      text: 'Is there danger now, or are you feeling very bad? Call or chat straight away.',
    },
    dossier: {
      title: 'My file',
      text: 'Sign in. Read what is written about you, and choose who sees it.',
    },
  },
  inDutch: {
    title: 'Only in Dutch for now',
    text: 'These cards have not been translated yet. Read them with someone who knows Dutch. Ask what else is possible too, such as an interpreter.',
  },
};
